using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>Flags of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Flags">Where it was raised; at least once.</param>
public sealed record FlagGroup(FlagKind Kind, IReadOnlyList<FlagView> Flags)
{
    public string Title => FlagWords.Of(Kind);

    public string Meaning => FlagWords.Meaning(Kind);

    public string MethodAddress => FrameworkAddress.MethodSection(FlagWords.Anchor(Kind));

    /// <summary>The flags of a result by kind, gates first.</summary>
    public static IReadOnlyList<FlagGroup> Of(ResultReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return
        [
            .. reading
                .Card.Flags.GroupBy(flag => flag.Kind)
                .OrderBy(group => group.Key)
                .Select(group => new FlagGroup(
                    group.Key,
                    [.. group.Select(flag => FlagView.Of(flag, reading))]
                )),
        ];
    }
}
