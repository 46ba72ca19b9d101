#pragma once

/// What a second process does with a vault; the words after the program's name say it:
///
///     open FOLDER    create FOLDER     prints the reason as a number, or "good"
///     hold FOLDER                      opens it, writes a row, prints "held" and waits for the end
///     of input change FOLDER                    changes the passphrase, stopping before and after
///     full FOLDER                      everything on a disk that has no room; prints what is not
///     as it should
///
/// With JEUGDHUIS_TEST_AS_NOBODY set it first gives up the rights of root.
int runVaultHelper(int argc, char **argv);
