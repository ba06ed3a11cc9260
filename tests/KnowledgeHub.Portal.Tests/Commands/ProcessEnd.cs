namespace KnowledgeHub.Portal.Tests.Commands;

/// <summary>How a run of the program ended.</summary>
internal sealed record ProcessEnd(int Code, string Output, string Error);
