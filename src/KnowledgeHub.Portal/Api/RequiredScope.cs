using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Portal.Api;

/// <summary>Endpoint metadata: the scope that a call needs, so that a refusal can name it.</summary>
internal sealed record RequiredScope(AccessScope Scope);
