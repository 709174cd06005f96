from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.correct_resume_version_body import CorrectResumeVersionBody
from ...models.problem import Problem
from ...models.resume_version_content import ResumeVersionContent
from ...types import Response


def _get_kwargs(
    id: UUID,
    version_id: UUID,
    *,
    body: CorrectResumeVersionBody,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/resumes/{id}/versions/{version_id}".format(
            id=quote(str(id), safe=""),
            version_id=quote(str(version_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Problem | ResumeVersionContent | None:
    if response.status_code == 200:
        response_200 = ResumeVersionContent.from_dict(response.json())

        return response_200

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

    if response.status_code == 428:
        response_428 = Problem.from_dict(response.json())

        return response_428

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
) -> Response[Problem | ResumeVersionContent]:
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
    body: CorrectResumeVersionBody,
    if_match: str,
) -> Response[Problem | ResumeVersionContent]:
    """Correct what was read, or say that it is right

     Edits become a new version of yours, the latest one; what is only left out or accepted changes the
    reading alone. `If-Match` is the ETag of the version. The answer is the version that holds now.

    Args:
        id (UUID):
        version_id (UUID):
        if_match (str): The ETag of what was seen.
        body (CorrectResumeVersionBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ResumeVersionContent]
    """

    kwargs = _get_kwargs(
        id=id,
        version_id=version_id,
        body=body,
        if_match=if_match,
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
    body: CorrectResumeVersionBody,
    if_match: str,
) -> Problem | ResumeVersionContent | None:
    """Correct what was read, or say that it is right

     Edits become a new version of yours, the latest one; what is only left out or accepted changes the
    reading alone. `If-Match` is the ETag of the version. The answer is the version that holds now.

    Args:
        id (UUID):
        version_id (UUID):
        if_match (str): The ETag of what was seen.
        body (CorrectResumeVersionBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ResumeVersionContent
    """

    return sync_detailed(
        id=id,
        version_id=version_id,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    id: UUID,
    version_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: CorrectResumeVersionBody,
    if_match: str,
) -> Response[Problem | ResumeVersionContent]:
    """Correct what was read, or say that it is right

     Edits become a new version of yours, the latest one; what is only left out or accepted changes the
    reading alone. `If-Match` is the ETag of the version. The answer is the version that holds now.

    Args:
        id (UUID):
        version_id (UUID):
        if_match (str): The ETag of what was seen.
        body (CorrectResumeVersionBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Problem | ResumeVersionContent]
    """

    kwargs = _get_kwargs(
        id=id,
        version_id=version_id,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    id: UUID,
    version_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: CorrectResumeVersionBody,
    if_match: str,
) -> Problem | ResumeVersionContent | None:
    """Correct what was read, or say that it is right

     Edits become a new version of yours, the latest one; what is only left out or accepted changes the
    reading alone. `If-Match` is the ETag of the version. The answer is the version that holds now.

    Args:
        id (UUID):
        version_id (UUID):
        if_match (str): The ETag of what was seen.
        body (CorrectResumeVersionBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Problem | ResumeVersionContent
    """

    return (
        await asyncio_detailed(
            id=id,
            version_id=version_id,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
