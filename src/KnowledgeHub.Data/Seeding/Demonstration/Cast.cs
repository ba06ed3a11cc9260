using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeHub.Core.Countries;
using Stage = KnowledgeHub.Core.Assessments.AssessmentStatus;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>
/// The parts of the countries in seed-data/demo: borders that fit their regions (coast, highlands, plain), and each situation
/// that a page must be able to show, once at least among the first twelve.
/// </summary>
internal static class Cast
{
    private static readonly FrozenDictionary<string, CastEntry> _entries = new Dictionary<
        string,
        CastEntry
    >
    {
        ["XA"] = new(BorderSetting.Mixed, Stage: Stage.Consensus, Agencies: 3),
        ["XB"] = new(BorderSetting.Landlocked, EvidenceHabit.Careful),
        ["XC"] = new(BorderSetting.Mixed, Stage: Stage.Approval, Agencies: 2),
        ["XD"] = new(BorderSetting.RemoteIsland),
        ["XE"] = new(BorderSetting.Landlocked, EvidenceHabit.Thin, NewestCycle.Sparse),
        ["XF"] = new(BorderSetting.Mixed, EvidenceHabit.Usual, NewestCycle.AreaMissing),
        ["XG"] = new(BorderSetting.RemoteIsland, EvidenceHabit.Careful),
        ["XH"] = new(BorderSetting.Landlocked, EvidenceHabit.Dated),
        ["XI"] = new(BorderSetting.Landlocked, Stage: Stage.Submitted, Agencies: 2),
        ["XJ"] = new(BorderSetting.Island, Stage: Stage.Scoring, Agencies: 3),
        ["XL"] = new(BorderSetting.LandOnly, EvidenceHabit.Thin),
        ["XM"] = new(
            BorderSetting.Mixed,
            EvidenceHabit.Careful,
            Stage: Stage.Validation,
            Agencies: 2
        ),
        ["XN"] = new(BorderSetting.Island),
        ["XO"] = new(BorderSetting.Landlocked),
        ["XP"] = new(BorderSetting.Mixed, EvidenceHabit.Thin),
        ["XQ"] = new(BorderSetting.Mixed, EvidenceHabit.Dated),
        ["XR"] = new(BorderSetting.LandOnly),
        ["XS"] = new(BorderSetting.Landlocked, EvidenceHabit.Careful),
        ["XT"] = new(BorderSetting.Mixed, Newest: NewestCycle.UnderWay, Stage: Stage.Consensus),
        ["XU"] = new(BorderSetting.Landlocked, EvidenceHabit.Dated),
        ["XV"] = new(BorderSetting.Mixed, EvidenceHabit.Careful),
        ["XW"] = new(BorderSetting.Island, EvidenceHabit.Thin, NewestCycle.Sparse),
        ["XX"] = new(BorderSetting.Landlocked),
        ["XY"] = new(BorderSetting.Mixed, EvidenceHabit.Usual, NewestCycle.AreaMissing),
        ["XZ"] = new(BorderSetting.Mixed),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Ordinary cycles are listed more than once: they are what most countries have.
    private static readonly ImmutableArray<NewestCycle> _newest =
    [
        NewestCycle.Ordinary,
        NewestCycle.Ordinary,
        NewestCycle.Ordinary,
        NewestCycle.Ordinary,
        NewestCycle.Ordinary,
        .. Enum.GetValues<NewestCycle>(),
    ];

    public static CastEntry Of(CountryCode country, Dice dice) =>
        _entries.TryGetValue(country.Value, out var entry)
            ? entry
            : new(
                dice.Pick("setting", [.. Enum.GetValues<BorderSetting>()]),
                dice.Pick("evidence", [.. Enum.GetValues<EvidenceHabit>()]),
                dice.Pick("newest", _newest),
                Stage: null
            );
}
