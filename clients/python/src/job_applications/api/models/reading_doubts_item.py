from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.reading_doubts_item_code import ReadingDoubtsItemCode, check_reading_doubts_item_code

if TYPE_CHECKING:
    from ..models.reading_doubts_item_spans_item import ReadingDoubtsItemSpansItem


T = TypeVar("T", bound="ReadingDoubtsItem")


@_attrs_define
class ReadingDoubtsItem:
    """
    Attributes:
        id (str):
        code (ReadingDoubtsItemCode):
        node (None | str):
        field (None | str):
        spans (list[ReadingDoubtsItemSpansItem]):
        reason (str):
        serious (bool):
        accepted (bool):
    """

    id: str
    code: ReadingDoubtsItemCode
    node: str | None
    field: str | None
    spans: list[ReadingDoubtsItemSpansItem]
    reason: str
    serious: bool
    accepted: bool

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        code: str = self.code

        node: str | None
        node = self.node

        field: str | None
        field = self.field

        spans = []
        for spans_item_data in self.spans:
            spans_item = spans_item_data.to_dict()
            spans.append(spans_item)

        reason = self.reason

        serious = self.serious

        accepted = self.accepted

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "code": code,
                "node": node,
                "field": field,
                "spans": spans,
                "reason": reason,
                "serious": serious,
                "accepted": accepted,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reading_doubts_item_spans_item import ReadingDoubtsItemSpansItem

        d = dict(src_dict)
        id = d.pop("id")

        code = check_reading_doubts_item_code(d.pop("code"))

        def _parse_node(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        node = _parse_node(d.pop("node"))

        def _parse_field(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        field = _parse_field(d.pop("field"))

        spans = []
        _spans = d.pop("spans")
        for spans_item_data in _spans:
            spans_item = ReadingDoubtsItemSpansItem.from_dict(spans_item_data)

            spans.append(spans_item)

        reason = d.pop("reason")

        serious = d.pop("serious")

        accepted = d.pop("accepted")

        reading_doubts_item = cls(
            id=id,
            code=code,
            node=node,
            field=field,
            spans=spans,
            reason=reason,
            serious=serious,
            accepted=accepted,
        )

        return reading_doubts_item
