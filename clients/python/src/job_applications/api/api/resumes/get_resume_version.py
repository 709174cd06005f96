from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_resume_version_format import GetResumeVersionFormat
from ...models.problem import Problem
from ...models.resume_version_content import ResumeVersionContent
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    version_id: UUID,
    *,
    format_: GetResumeVersionFormat | Unset = "document",
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_

    params["format"] = json_format_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/resumes/{id}/versions/{version_id}".format(
            id=quote(str(id), safe=""),
            version_id=quote(str(version_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Problem | ResumeVersionContent | None:
    if response.status_code == 200:
        response_200 = ResumeVersionContent.from_dict(response.json())

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
) -> Response[Any | Problem | ResumeVersionContent]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    id: UUID,
    version_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    format_: GetResumeVersionFormat | Unset = "document",
) -> Response[Any | Problem | ResumeVersionContent]:
    """One version, with its content

     With `format=json-resume` the content is plain JSON Resume 1.0.0, without node ids.

    Args:
        id (UUID):
        version_id (UUID):
        format_ (GetResumeVersionFormat | Unset):  Default: 'document'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Problem | ResumeVersionContent]
    """

    kwargs = _get_kwargs(
        id=id,
        version_id=version_id,
        format_=format_,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    version_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    format_: GetResumeVersionFormat | Unset = "document",
) -> Any | Problem | ResumeVersionContent | None:
    """One version, with its content

     With `format=json-resume` the content is plain JSON Resume 1.0.0, without node ids.

    Args:
        id (UUID):
        version_id (UUID):
        format_ (GetResumeVersionFormat | Unset):  Default: 'document'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Problem | ResumeVersionContent
    """

    return sync_detailed(
        id=id,
        version_id=version_id,
        client=client,
        format_=format_,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    version_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    format_: GetResumeVersionFormat | Unset = "document",
) -> Response[Any | Problem | ResumeVersionContent]:
    """One version, with its content

     With `format=json-resume` the content is plain JSON Resume 1.0.0, without node ids.

    Args:
        id (UUID):
        version_id (UUID):
        format_ (GetResumeVersionFormat | Unset):  Default: 'document'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Problem | ResumeVersionContent]
    """

    kwargs = _get_kwargs(
        id=id,
        version_id=version_id,
        format_=format_,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    version_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    format_: GetResumeVersionFormat | Unset = "document",
) -> Any | Problem | ResumeVersionContent | None:
    """One version, with its content

     With `format=json-resume` the content is plain JSON Resume 1.0.0, without node ids.

    Args:
        id (UUID):
        version_id (UUID):
        format_ (GetResumeVersionFormat | Unset):  Default: 'document'.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Problem | ResumeVersionContent
    """

    return (
        await asyncio_detailed(
            id=id,
            version_id=version_id,
            client=client,
            format_=format_,
        )
    ).parsed
