"""An address as a picture that a phone reads."""

from __future__ import annotations

import zxingcpp


def qr_svg(address: str) -> str:
    """The picture as SVG, with the quiet zone that it needs around it."""
    code = zxingcpp.create_barcode(address, zxingcpp.QRCode, ec_level="M")
    svg = code.to_svg()
    return svg[svg.index("<svg") :]
