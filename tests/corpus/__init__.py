"""A slow run over a folder of real documents: `python -m tests.corpus FOLDER`."""
