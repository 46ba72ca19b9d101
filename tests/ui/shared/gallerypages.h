#pragma once

class QWidget;

/// Each shows a family of widgets with invented content.
QWidget *makeConversation();
QWidget *makeControls();
QWidget *makeLists();
QWidget *makeMessages();
QWidget *makeIcons();
