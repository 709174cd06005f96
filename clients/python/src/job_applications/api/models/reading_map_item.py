from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.reading_map_item_spans_item import ReadingMapItemSpansItem


T = TypeVar("T", bound="ReadingMapItem")


@_attrs_define
class ReadingMapItem:
    """
    Attributes:
        node (str):
        field (None | str):
        spans (list[ReadingMapItemSpansItem]):
    """

    node: str
    field: str | None
    spans: list[ReadingMapItemSpansItem]

    def to_dict(self) -> dict[str, Any]:
        node = self.node

        field: str | None
        field = self.field

        spans = []
        for spans_item_data in self.spans:
            spans_item = spans_item_data.to_dict()
            spans.append(spans_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "node": node,
                "field": field,
                "spans": spans,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reading_map_item_spans_item import ReadingMapItemSpansItem

        d = dict(src_dict)
        node = d.pop("node")

        def _parse_field(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        field = _parse_field(d.pop("field"))

        spans = []
        _spans = d.pop("spans")
        for spans_item_data in _spans:
            spans_item = ReadingMapItemSpansItem.from_dict(spans_item_data)

            spans.append(spans_item)

        reading_map_item = cls(
            node=node,
            field=field,
            spans=spans,
        )

        return reading_map_item
