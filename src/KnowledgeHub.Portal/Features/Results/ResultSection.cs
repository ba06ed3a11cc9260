using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>A page of a result.</summary>
/// <param name="Tail">What stands behind the address of the result; empty for the result itself.</param>
/// <param name="Name">Its name in the reader's language.</param>
public sealed record ResultSection(string Tail, string Name)
{
    public const string Values = "/values";
    public const string Gaps = "/gaps";
    public const string Target = "/target";
    public const string WhatIf = "/what-if";
    public const string Progress = "/progress";

    /// <summary>Every page, in the order of reading.</summary>
    public static IReadOnlyList<ResultSection> All =>
        [
            new(string.Empty, TargetStrings.PartScores),
            new(Values, TargetStrings.PartValues),
            new(Gaps, TargetStrings.PartGaps),
            new(Target, TargetStrings.PartTarget),
            new(WhatIf, TargetStrings.PartWhatIf),
            new(Progress, TargetStrings.PartProgress),
        ];

    /// <summary>The name of a page.</summary>
    public static string NameOf(string tail) => All.First(section => section.Tail == tail).Name;
}
