from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReviewUsage")


@_attrs_define
class ReviewUsage:
    """
    Attributes:
        calls (int):
        prompt_tokens (int):
        completion_tokens (int):
        cost_usd (float):
        latency_ms (int):
    """

    calls: int
    prompt_tokens: int
    completion_tokens: int
    cost_usd: float
    latency_ms: int

    def to_dict(self) -> dict[str, Any]:
        calls = self.calls

        prompt_tokens = self.prompt_tokens

        completion_tokens = self.completion_tokens

        cost_usd = self.cost_usd

        latency_ms = self.latency_ms

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "calls": calls,
                "promptTokens": prompt_tokens,
                "completionTokens": completion_tokens,
                "costUsd": cost_usd,
                "latencyMs": latency_ms,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        calls = d.pop("calls")

        prompt_tokens = d.pop("promptTokens")

        completion_tokens = d.pop("completionTokens")

        cost_usd = d.pop("costUsd")

        latency_ms = d.pop("latencyMs")

        review_usage = cls(
            calls=calls,
            prompt_tokens=prompt_tokens,
            completion_tokens=completion_tokens,
            cost_usd=cost_usd,
            latency_ms=latency_ms,
        )

        return review_usage
