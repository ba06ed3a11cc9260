using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>What peers are looked for: an indicator of the framework, or a cell of its grid.</summary>
/// <param name="Code">Id of the indicator, such as <c>LEG.S.1</c>, or code of the cell, such as <c>LEG.S</c>.</param>
/// <param name="Indicator">The indicator; null for a cell.</param>
public sealed record PeerTopic(string Code, Indicator? Indicator)
{
    /// <summary>Code of the area that it lies in.</summary>
    public string Area => Code.Split('.')[0];

    /// <summary>Code of the pillar that it lies in.</summary>
    public string Pillar => Code.Split('.')[1];

    /// <summary>What a country must share to be named: answers for an indicator, scores for a cell.</summary>
    public SharedContent Needed => Indicator is null ? SharedContent.Scores : SharedContent.Answers;

    /// <summary>Reads what was asked for; an indicator goes before a cell.</summary>
    /// <param name="framework">The version that names indicators.</param>
    /// <param name="indicator">Id of an indicator as typed, possibly null.</param>
    /// <param name="cell">Code of a cell as typed, possibly null.</param>
    /// <returns>The topic, or null when neither is known.</returns>
    public static PeerTopic? Find(MaturityFramework framework, string? indicator, string? cell)
    {
        ArgumentNullException.ThrowIfNull(framework);
        if (!string.IsNullOrWhiteSpace(indicator))
        {
            return IndicatorId.TryParse(indicator, out var id) && framework.Find(id) is { } found
                ? new(id.Value, found)
                : null;
        }

        var code = Grid.Cells.FirstOrDefault(known =>
            string.Equals(known, cell, StringComparison.OrdinalIgnoreCase)
        );
        return code is null ? null : new(code, null);
    }
}
