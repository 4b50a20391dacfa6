"""Documents that nobody wrote: built at random from the grammar, or to break in."""
