using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Targets;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>The form of the targets of one area, as it was typed.</summary>
public sealed class TargetForm
{
    /// <summary>What is chosen when a country aims at nothing.</summary>
    internal const string NoTarget = "none";

    /// <summary>The version that the form was drawn from; 0 when nothing was saved yet.</summary>
    public int Version { get; set; }

    [AllowNull]
    public List<TargetRowForm> Rows
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>The decisions that the form holds; what keeps the proposal is none. A level that cannot be read is refused by the rules.</summary>
    public ImmutableArray<TargetDecision> ToDecisions() =>
        [
            .. Rows.Where(row => !string.IsNullOrEmpty(row.Level))
                .Where(row => IndicatorId.TryParse(row.Indicator, out _))
                .Select(row => new TargetDecision(
                    new((row.Indicator ?? string.Empty).ToUpperInvariant()),
                    row.Level == NoTarget ? null : Number(row.Level),
                    row.Reason ?? string.Empty
                )),
        ];

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
