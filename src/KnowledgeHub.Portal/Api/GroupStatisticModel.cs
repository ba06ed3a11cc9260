using KnowledgeHub.Core.Comparison;

namespace KnowledgeHub.Portal.Api;

/// <summary>A released statistic of a group: frozen, so that one country that joins or leaves moves no number.</summary>
public sealed record GroupStatisticModel(
    string Group,
    int Countries,
    DateTime Released,
    IReadOnlyList<GroupFigureModel> Figures
)
{
    /// <summary>Maps a statistic.</summary>
    public static GroupStatisticModel From(GroupStatistic statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        return new(
            statistic.Group,
            statistic.Countries,
            statistic.ReleasedUtc,
            [
                .. statistic
                    .Figures.OrderBy(figure => figure.Key, StringComparer.Ordinal)
                    .Select(figure => new GroupFigureModel(
                        figure.Key,
                        figure.Value.Lower,
                        figure.Value.Median,
                        figure.Value.Upper
                    )),
            ]
        );
    }
}
