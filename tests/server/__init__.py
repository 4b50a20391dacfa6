"""A small, stateful Assistants API on loopback that judges every request by the document."""
