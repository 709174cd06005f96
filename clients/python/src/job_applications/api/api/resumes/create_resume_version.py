from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_resume_version_files_body import CreateResumeVersionFilesBody
from ...models.create_resume_version_json_body_type_0 import CreateResumeVersionJsonBodyType0
from ...models.create_resume_version_json_body_type_1 import CreateResumeVersionJsonBodyType1
from ...models.problem import Problem
from ...models.resume_version import ResumeVersion
from ...types import UNSET, Response, Unset


def _get_kwargs(
    id: UUID,
    *,
    body: CreateResumeVersionJsonBodyType0
    | CreateResumeVersionJsonBodyType1
    | CreateResumeVersionFilesBody
    | Unset = UNSET,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/resumes/{id}/versions".format(
            id=quote(str(id), safe=""),
        ),
    }

    if isinstance(body, CreateResumeVersionJsonBodyType0 | CreateResumeVersionJsonBodyType1):
        if isinstance(body, CreateResumeVersionJsonBodyType0):
            _kwargs["json"] = body.to_dict()
        else:
            _kwargs["json"] = body.to_dict()

        headers["Content-Type"] = "application/json"
    if isinstance(body, CreateResumeVersionFilesBody):
        _kwargs["files"] = body.to_multipart()

        headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | ResumeVersion | None:
    if response.status_code == 201:
        response_201 = ResumeVersion.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 412:
        response_412 = Problem.from_dict(response.json())

        return response_412

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = Problem.from_dict(response.json())

        return response_415

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
) -> Response[Problem | ResumeVersion]:
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
    body: CreateResumeVersionJsonBodyType0
    | CreateResumeVersionJsonBodyType1
    | CreateResumeVersionFilesBody
    | Unset = UNSET,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[Problem | ResumeVersion]:
    """Save an edited resume as a new version

     Versions never change. JSON Resume, or a version’s own document with its node ids: nodes that are
    still the same keep their ids, named or not. Or a newer `text` or `file` of it, which is read,
    merged with what you have corrected, and then the latest version. Drafts that wait are merged with
    the latest version when their review is next looked at. `If-Match` is the ETag of the resume.

    Args:
        id (UUID):
        if_match (str | Unset): The ETag of what was seen.
        idempotency_key (str | Unset): The same request under the same key is answered once, and
            its answer repeated for 24 hours.
        body (CreateResumeVersionJsonBodyType0 | CreateResumeVersionJsonBodyType1):
        body (CreateResumeVersionFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ResumeVersion]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: CreateResumeVersionJsonBodyType0
    | CreateResumeVersionJsonBodyType1
    | CreateResumeVersionFilesBody
    | Unset = UNSET,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Problem | ResumeVersion | None:
    """Save an edited resume as a new version

     Versions never change. JSON Resume, or a version’s own document with its node ids: nodes that are
    still the same keep their ids, named or not. Or a newer `text` or `file` of it, which is read,
    merged with what you have corrected, and then the latest version. Drafts that wait are merged with
    the latest version when their review is next looked at. `If-Match` is the ETag of the resume.

    Args:
        id (UUID):
        if_match (str | Unset): The ETag of what was seen.
        idempotency_key (str | Unset): The same request under the same key is answered once, and
            its answer repeated for 24 hours.
        body (CreateResumeVersionJsonBodyType0 | CreateResumeVersionJsonBodyType1):
        body (CreateResumeVersionFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ResumeVersion
    """

    return sync_detailed(
        id=id,
        client=client,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: CreateResumeVersionJsonBodyType0
    | CreateResumeVersionJsonBodyType1
    | CreateResumeVersionFilesBody
    | Unset = UNSET,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Response[Problem | ResumeVersion]:
    """Save an edited resume as a new version

     Versions never change. JSON Resume, or a version’s own document with its node ids: nodes that are
    still the same keep their ids, named or not. Or a newer `text` or `file` of it, which is read,
    merged with what you have corrected, and then the latest version. Drafts that wait are merged with
    the latest version when their review is next looked at. `If-Match` is the ETag of the resume.

    Args:
        id (UUID):
        if_match (str | Unset): The ETag of what was seen.
        idempotency_key (str | Unset): The same request under the same key is answered once, and
            its answer repeated for 24 hours.
        body (CreateResumeVersionJsonBodyType0 | CreateResumeVersionJsonBodyType1):
        body (CreateResumeVersionFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ResumeVersion]
    """

    kwargs = _get_kwargs(
        id=id,
        body=body,
        if_match=if_match,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: CreateResumeVersionJsonBodyType0
    | CreateResumeVersionJsonBodyType1
    | CreateResumeVersionFilesBody
    | Unset = UNSET,
    if_match: str | Unset = UNSET,
    idempotency_key: str | Unset = UNSET,
) -> Problem | ResumeVersion | None:
    """Save an edited resume as a new version

     Versions never change. JSON Resume, or a version’s own document with its node ids: nodes that are
    still the same keep their ids, named or not. Or a newer `text` or `file` of it, which is read,
    merged with what you have corrected, and then the latest version. Drafts that wait are merged with
    the latest version when their review is next looked at. `If-Match` is the ETag of the resume.

    Args:
        id (UUID):
        if_match (str | Unset): The ETag of what was seen.
        idempotency_key (str | Unset): The same request under the same key is answered once, and
            its answer repeated for 24 hours.
        body (CreateResumeVersionJsonBodyType0 | CreateResumeVersionJsonBodyType1):
        body (CreateResumeVersionFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ResumeVersion
    """

    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body=body,
            if_match=if_match,
            idempotency_key=idempotency_key,
        )
    ).parsed
