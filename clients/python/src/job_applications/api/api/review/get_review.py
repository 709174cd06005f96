from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.problem import Problem
from ...models.review import Review
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    round_: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["round"] = round_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/applications/{id}/review".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | Problem | Review | None:
    if response.status_code == 200:
        response_200 = Review.from_dict(response.json())

        return response_200

    if response.status_code == 304:
        response_304 = cast(Any, None)
        return response_304

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | Problem | Review]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
    round_: int | Unset = UNSET,
) -> Response[Any | Problem | Review]:
    """What changed, why, what is blocked and what is a gap

     When you have saved a newer version of the resume meanwhile, it is merged into the waiting draft;
    what you changed in both places is in `conflicts`. An earlier round is shown as it was decided.

    Args:
        id (UUID):
        round_ (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Problem | Review]
    """

    kwargs = _get_kwargs(
        id=id,
        round_=round_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
    round_: int | Unset = UNSET,
) -> Any | Problem | Review | None:
    """What changed, why, what is blocked and what is a gap

     When you have saved a newer version of the resume meanwhile, it is merged into the waiting draft;
    what you changed in both places is in `conflicts`. An earlier round is shown as it was decided.

    Args:
        id (UUID):
        round_ (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Problem | Review
    """

    return sync_detailed(
        id=id,
        client=client,
        round_=round_,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
    round_: int | Unset = UNSET,
) -> Response[Any | Problem | Review]:
    """What changed, why, what is blocked and what is a gap

     When you have saved a newer version of the resume meanwhile, it is merged into the waiting draft;
    what you changed in both places is in `conflicts`. An earlier round is shown as it was decided.

    Args:
        id (UUID):
        round_ (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Problem | Review]
    """

    kwargs = _get_kwargs(
        id=id,
        round_=round_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
    round_: int | Unset = UNSET,
) -> Any | Problem | Review | None:
    """What changed, why, what is blocked and what is a gap

     When you have saved a newer version of the resume meanwhile, it is merged into the waiting draft;
    what you changed in both places is in `conflicts`. An earlier round is shown as it was decided.

    Args:
        id (UUID):
        round_ (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Problem | Review
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            round_=round_,
        )
    ).parsed
