using System.Collections.Immutable;
using System.Globalization;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.Extensions.Primitives;

namespace KnowledgeHub.Portal.Features.FrameworkDrafts;

/// <summary>Reads an indicator from the fields of its form. The names of the fields are made here and nowhere else.</summary>
internal static class IndicatorForm
{
    /// <summary>The name of the field of a text.</summary>
    public static string Field(IndicatorText text, Language language) =>
        $"text.{text.Name}.{language.Code()}";

    /// <summary>An indicator as it was sent; a text whose field was not sent stays.</summary>
    public static Indicator Read(Indicator before, IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(form);
        var texts = IndicatorText.All.Aggregate(
            before,
            (indicator, text) => text.Write(indicator, Texts(text.Read(indicator), text, form))
        );
        return texts with
        {
            PrimaryDriver = form["primary"].FirstOrDefault() ?? before.PrimaryDriver,
            SecondaryDrivers = Codes(form["secondary"]),
            Themes = Codes(form["themes"]),
            BorderTypes = Codes(form["borderTypes"]),
            IsGate = form.ContainsKey("gate"),
            NeedsNeighbours = form.ContainsKey("neighbours"),
            Weight = int.TryParse(form["weight"], CultureInfo.InvariantCulture, out var weight)
                ? weight
                : before.Weight,
            Sources = form.TryGetValue("sources", out var sources)
                ? Lines(sources)
                : before.Sources,
        };
    }

    private static LocalizedText Texts(
        LocalizedText before,
        IndicatorText text,
        IFormCollection form
    ) =>
        Languages.All.Aggregate(
            before,
            (texts, language) =>
                form.TryGetValue(Field(text, language), out var value)
                    ? texts.With(language, value.ToString().ReplaceLineEndings("\n"))
                    : texts
        );

    private static ImmutableArray<string> Codes(StringValues values) =>
        [.. values.OfType<string>().Where(code => code.Length > 0).Distinct()];

    private static ImmutableArray<string> Lines(StringValues value) =>
        [
            .. value
                .ToString()
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(PlainText.OneLine),
        ];
}
