from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReviewUnprintableItem")


@_attrs_define
class ReviewUnprintableItem:
    """
    Attributes:
        target (str):
        text (str):
        characters (list[str]):
    """

    target: str
    text: str
    characters: list[str]

    def to_dict(self) -> dict[str, Any]:
        target = self.target

        text = self.text

        characters = self.characters

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "target": target,
                "text": text,
                "characters": characters,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        target = d.pop("target")

        text = d.pop("text")

        characters = cast(list[str], d.pop("characters"))

        review_unprintable_item = cls(
            target=target,
            text=text,
            characters=characters,
        )

        return review_unprintable_item
