from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ApplicationWithDetailsAttentionType0ReadingCoverage")


@_attrs_define
class ApplicationWithDetailsAttentionType0ReadingCoverage:
    """How many of the words of the source stand in the document.

    Attributes:
        words_read (int):
        words_placed (int):
        share (float):
    """

    words_read: int
    words_placed: int
    share: float

    def to_dict(self) -> dict[str, Any]:
        words_read = self.words_read

        words_placed = self.words_placed

        share = self.share

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "wordsRead": words_read,
                "wordsPlaced": words_placed,
                "share": share,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        words_read = d.pop("wordsRead")

        words_placed = d.pop("wordsPlaced")

        share = d.pop("share")

        application_with_details_attention_type_0_reading_coverage = cls(
            words_read=words_read,
            words_placed=words_placed,
            share=share,
        )

        return application_with_details_attention_type_0_reading_coverage
