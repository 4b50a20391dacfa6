"""The SDK of the Assistants API as it is generated: called, typed, read and run."""
