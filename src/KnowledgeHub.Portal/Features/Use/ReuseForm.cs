using System.Globalization;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Use;

/// <summary>What a member types about a reuse.</summary>
public sealed class ReuseForm
{
    /// <summary>Code of the country; empty for none.</summary>
    public string? Country { get; set; }

    /// <summary>Code of the kind of agency; empty for none.</summary>
    public string? Agency { get; set; }

    public string? Place { get; set; }

    public string? Year { get; set; }

    public string? Changed { get; set; }

    public string? Result { get; set; }

    /// <summary>Code of the language of the texts.</summary>
    public string? Language { get; set; }

    /// <summary>The version that the page showed; 0 for a new report.</summary>
    public int Version { get; set; }

    /// <summary>The form of a report that is stored.</summary>
    public static ReuseForm Of(ReuseReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new()
        {
            Country = report.Content.Country,
            Agency = report.Content.Agency,
            Place = report.Content.Place,
            Year = report.Content.Year.ToString(CultureInfo.InvariantCulture),
            Changed = report.Content.Changed,
            Result = report.Content.Result,
            Language = report.Content.Language.Code(),
            Version = report.Version,
        };
    }

    /// <summary>What the form says. A year that cannot be read is 0, which no rule allows.</summary>
    public ReuseContent ToContent() =>
        new()
        {
            Country = Country,
            Agency = Agency,
            Place = Place ?? string.Empty,
            Year = int.TryParse(Year, CultureInfo.InvariantCulture, out var year) ? year : 0,
            Changed = Changed ?? string.Empty,
            Result = Result ?? string.Empty,
            Language = Languages.TryParse(Language, out var language)
                ? language
                : ReaderLanguage.Current,
        };
}
