namespace KnowledgeHub.Portal.Features.Results;

/// <summary>An indicator whose level can be supposed, for a row of the form.</summary>
/// <param name="Code">Id of the indicator.</param>
/// <param name="Name">Its title.</param>
/// <param name="Now">The agreed level, or why there is none.</param>
/// <param name="Level">The agreed level, 1 to 5; null when there is none.</param>
/// <param name="Then">The supposed level; null while it stays as it is.</param>
public sealed record WhatIfRow(string Code, string Name, string Now, int? Level, int? Then);
