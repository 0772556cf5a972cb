"""What the list pages show and filter by, as plain values that the browser reads.

The rows are in the order of :func:`generator.outputs.shared.lists.in_order`, so row i is
document i of its kind in the search index.
"""
