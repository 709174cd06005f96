from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeDocumentLanguagesItem")


@_attrs_define
class ResumeDocumentLanguagesItem:
    """
    Attributes:
        id (str):
        language (str | Unset):
        fluency (str | Unset):
    """

    id: str
    language: str | Unset = UNSET
    fluency: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        language = self.language

        fluency = self.fluency

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
            }
        )
        if language is not UNSET:
            field_dict["language"] = language
        if fluency is not UNSET:
            field_dict["fluency"] = fluency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        language = d.pop("language", UNSET)

        fluency = d.pop("fluency", UNSET)

        resume_document_languages_item = cls(
            id=id,
            language=language,
            fluency=fluency,
        )

        return resume_document_languages_item
