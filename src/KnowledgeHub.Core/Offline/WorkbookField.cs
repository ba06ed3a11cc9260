using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Offline;

/// <summary>A field of an answer that can be filled in offline. Its code is the field of the rules of answers.</summary>
/// <param name="Code">The code; also the code of its column.</param>
/// <param name="Kind">What its cells take.</param>
/// <param name="Read">The field of an answer as a plain text: a code, a day such as 2026-05-31, or the words.</param>
/// <param name="Take">An answer with this field as in another one.</param>
public sealed record WorkbookField(
    string Code,
    WorkbookFieldKind Kind,
    Func<AnswerContent, string> Read,
    Func<AnswerContent, AnswerContent, AnswerContent> Take
)
{
    /// <summary>Level, "not applicable" or "unknown".</summary>
    public const string Level = "level";

    /// <summary>What the level is based on.</summary>
    public const string Evidence = "evidence";

    /// <summary>How sure whoever answers is.</summary>
    public const string Confidence = "confidence";

    /// <summary>Since when the evidence holds.</summary>
    public const string EvidenceFrom = "evidenceFrom";

    private const char Separator = '\u001f';

    /// <summary>Every field, in the order of the columns.</summary>
    public static ImmutableArray<WorkbookField> All { get; } =
    [
        new(
            Level,
            WorkbookFieldKind.Choice,
            Answer,
            (to, from) => to with { State = from.State, Level = from.Level }
        ),
        Words("reason", content => content.Reason, (to, text) => to with { Reason = text }),
        Words("comment", content => content.Comment, (to, text) => to with { Comment = text }),
        new(
            Evidence,
            WorkbookFieldKind.Choice,
            content => Of(content.Evidence),
            (to, from) => to with { Evidence = from.Evidence }
        ),
        new(
            EvidenceFrom,
            WorkbookFieldKind.Day,
            content =>
                content.EvidenceFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                ?? string.Empty,
            (to, from) => to with { EvidenceFrom = from.EvidenceFrom }
        ),
        new(
            Confidence,
            WorkbookFieldKind.Choice,
            content => Of(content.Confidence),
            (to, from) => to with { Confidence = from.Confidence }
        ),
        Words(
            "strengths",
            content => content.Strengths,
            (to, text) => to with { Strengths = text }
        ),
        Words(
            "improvements",
            content => content.Improvements,
            (to, text) => to with { Improvements = text }
        ),
        Words(
            "plannedActions",
            content => content.PlannedActions,
            (to, text) => to with { PlannedActions = text }
        ),
        Words(
            "rationale",
            content => content.Rationale,
            (to, text) => to with { Rationale = text }
        ),
        Words("dissent", content => content.Dissent, (to, text) => to with { Dissent = text }),
    ];

    /// <summary>Tells whether a row was changed since it was written: SHA-256 of its fields, 16 hexadecimal digits of it.</summary>
    /// <param name="content">What the row says.</param>
    public static string Fingerprint(AnswerContent content)
    {
        var text = string.Join(Separator, All.Select(field => field.Read(content)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    private static WorkbookField Words(
        string code,
        Func<AnswerContent, string> read,
        Func<AnswerContent, string, AnswerContent> write
    ) =>
        new(
            code,
            WorkbookFieldKind.Words,
            content => read(content).ReplaceLineEndings("\n").Trim(),
            (to, from) => write(to, read(from))
        );

    private static string Answer(AnswerContent content) =>
        content.State switch
        {
            AnswerState.Unanswered => string.Empty,
            AnswerState.Scored => string.Create(CultureInfo.InvariantCulture, $"{content.Level}"),
            var state => EnumCode<AnswerState>.Of(state),
        };

    private static string Of<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } code ? EnumCode<TEnum>.Of(code) : string.Empty;
}
