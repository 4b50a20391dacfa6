"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .circle import Circle as Circle
    from .circle import CircleDict as CircleDict
    from .circle import CircleInput as CircleInput
    from .draw_shape_request import DrawShapeRequest as DrawShapeRequest
    from .draw_shape_request import DrawShapeRequestDict as DrawShapeRequestDict
    from .draw_shape_request import DrawShapeRequestInput as DrawShapeRequestInput
    from .ring import Ring as Ring
    from .round_shape import RoundShape as RoundShape
    from .shape import Shape as Shape
    from .shape import ShapeInput as ShapeInput
    from .shape import ShapeLine as ShapeLine
    from .shape import ShapeLineDict as ShapeLineDict
    from .shape import ShapeLineInput as ShapeLineInput
    from .square import Square as Square
    from .square import SquareDict as SquareDict
    from .square import SquareInput as SquareInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Circle": "circle:Circle",
            "CircleDict": "circle:CircleDict",
            "CircleInput": "circle:CircleInput",
            "DrawShapeRequest": "draw_shape_request:DrawShapeRequest",
            "DrawShapeRequestDict": "draw_shape_request:DrawShapeRequestDict",
            "DrawShapeRequestInput": "draw_shape_request:DrawShapeRequestInput",
            "Ring": "ring:Ring",
            "RoundShape": "round_shape:RoundShape",
            "Shape": "shape:Shape",
            "ShapeInput": "shape:ShapeInput",
            "ShapeLine": "shape:ShapeLine",
            "ShapeLineDict": "shape:ShapeLineDict",
            "ShapeLineInput": "shape:ShapeLineInput",
            "Square": "square:Square",
            "SquareDict": "square:SquareDict",
            "SquareInput": "square:SquareInput",
        },
    )
