from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReviewDraft")


@_attrs_define
class ReviewDraft:
    """
    Attributes:
        id (UUID):
        hash_ (str):
        provider (str):
        model (str):
    """

    id: UUID
    hash_: str
    provider: str
    model: str

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        hash_ = self.hash_

        provider = self.provider

        model = self.model

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "hash": hash_,
                "provider": provider,
                "model": model,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        hash_ = d.pop("hash")

        provider = d.pop("provider")

        model = d.pop("model")

        review_draft = cls(
            id=id,
            hash_=hash_,
            provider=provider,
            model=model,
        )

        return review_draft
