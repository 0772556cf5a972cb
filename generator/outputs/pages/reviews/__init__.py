"""What is reviewed in time and what is late, by owner: which entries, and the page of them."""
