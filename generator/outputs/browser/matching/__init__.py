"""What comparing and matching in the browser need to know: one compact table a kind."""
