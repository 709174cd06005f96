from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="Job")


@_attrs_define
class Job:
    """
    Attributes:
        id (UUID):
        title (str):
        company (str):
        country (None | str): Where the post is (ISO 3166): the letter’s date is written as one does there. Null where
            nothing tells.
        url (None | str):
        text (str):
        hidden_text (list[str]): What the posting hid from people; no model sees it.
        created_at (datetime.datetime):
    """

    id: UUID
    title: str
    company: str
    country: str | None
    url: str | None
    text: str
    hidden_text: list[str]
    created_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        title = self.title

        company = self.company

        country: str | None
        country = self.country

        url: str | None
        url = self.url

        text = self.text

        hidden_text = self.hidden_text

        created_at = self.created_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "title": title,
                "company": company,
                "country": country,
                "url": url,
                "text": text,
                "hiddenText": hidden_text,
                "createdAt": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        title = d.pop("title")

        company = d.pop("company")

        def _parse_country(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        country = _parse_country(d.pop("country"))

        def _parse_url(data: object) -> str | None:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))

        text = d.pop("text")

        hidden_text = cast(list[str], d.pop("hiddenText"))

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        job = cls(
            id=id,
            title=title,
            company=company,
            country=country,
            url=url,
            text=text,
            hidden_text=hidden_text,
            created_at=created_at,
        )

        return job
