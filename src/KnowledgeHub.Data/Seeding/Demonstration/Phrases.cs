using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>The sentences of demonstration answers: neutral, and about no place or person.</summary>
internal static class Phrases
{
    private const double CommentShare = 0.34;
    private const double ZoneShare = 0.45;

    private static readonly ImmutableArray<ImmutableArray<string>> _byLevel =
    [
        [
            "There is no rule yet; first talks have been held.",
            "It rests on the initiative of single persons.",
            "The task has not been given to a unit so far.",
        ],
        [
            "A draft is being discussed.",
            "A pilot runs at two posts.",
            "Some posts apply it; there is no common instruction.",
        ],
        [
            "Applied at most posts; the by-law is under revision.",
            "Adopted and in use; smaller posts follow later.",
            "The procedure is in force; training continues.",
        ],
        [
            "Applied at all posts and reviewed each year.",
            "Figures on its use go to headquarters every quarter.",
            "Results are measured and lead to changes.",
        ],
        [
            "An outside review has confirmed it.",
            "Partners use it as an example; it is improved each year.",
        ],
    ];

    private static readonly ImmutableArray<string> _unknown =
    [
        "The unit in charge has not replied yet.",
        "Records are kept locally and could not be compared.",
        "Views differ between the services; this is being clarified.",
    ];

    /// <summary>A comment, or nothing for most answers.</summary>
    public static string Comment(AnswerContent content, Dice dice)
    {
        if (!dice.Chance("comment", CommentShare))
        {
            return string.Empty;
        }

        return content switch
        {
            { State: AnswerState.Scored, Level: { } level } => dice.Pick(
                "words",
                _byLevel[level - 1]
            ),
            { State: AnswerState.Unknown } => dice.Pick("words", _unknown),
            _ => string.Empty,
        };
    }

    public static string Reason(SuggestionCause cause) =>
        cause is SuggestionCause.NoSuchBorder
            ? "The country has no border of this kind."
            : "The country has no neighbour across land or a shared sea border.";

    public static ImmutableArray<string> Zones(CountryCharacter country)
    {
        IEnumerable<(bool Exists, string Zone)> zones =
        [
            (country.HasLand, "Restricted strip along the land border"),
            (country.HasLand, "Market area beside the main road crossing"),
            (country.HasSea, "Free zone at the main seaport"),
            (country.HasAir, "Transit zone at the main airport"),
        ];
        return
        [
            .. zones
                .Where(zone => zone.Exists && country.Dice.Chance(zone.Zone, ZoneShare))
                .Select(zone => zone.Zone),
        ];
    }
}
