"""All Danish that the tool itself says, and how numbers and dates are written in Danish."""
