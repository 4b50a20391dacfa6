"""`python -m sdkwright`."""

from .cli import main

main()
