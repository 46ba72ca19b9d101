-- What belongs to the words that were typed: who says them, and where in the conversation.
alter table draft add column context text not null default '';
