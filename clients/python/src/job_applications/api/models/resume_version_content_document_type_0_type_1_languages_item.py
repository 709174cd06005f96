from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResumeVersionContentDocumentType0Type1LanguagesItem")


@_attrs_define
class ResumeVersionContentDocumentType0Type1LanguagesItem:
    """
    Attributes:
        language (str | Unset):
        fluency (str | Unset):
    """

    language: str | Unset = UNSET
    fluency: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        language = self.language

        fluency = self.fluency

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if language is not UNSET:
            field_dict["language"] = language
        if fluency is not UNSET:
            field_dict["fluency"] = fluency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        language = d.pop("language", UNSET)

        fluency = d.pop("fluency", UNSET)

        resume_version_content_document_type_0_type_1_languages_item = cls(
            language=language,
            fluency=fluency,
        )

        return resume_version_content_document_type_0_type_1_languages_item
