using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The form of a country's cover.</summary>
public sealed class CoverForm
{
    /// <summary>The version that it is based on; 0 for none.</summary>
    public int Version { get; set; }

    /// <summary>The text in English.</summary>
    public string? English { get; set; }

    /// <summary>The text in French.</summary>
    public string? French { get; set; }

    /// <summary>The text in Arabic.</summary>
    public string? Arabic { get; set; }

    /// <summary>The text in Russian.</summary>
    public string? Russian { get; set; }

    /// <summary>A new picture; null to keep the one there is.</summary>
    public IFormFile? Logo { get; set; }

    /// <summary>Whether the picture is to go.</summary>
    public bool Removes { get; set; }

    /// <summary>The name of a language's field.</summary>
    public static string FieldOf(Language language) => language.ToString();

    /// <summary>The text of a language, as it was typed.</summary>
    public string? TextIn(Language language) =>
        language switch
        {
            Language.French => French,
            Language.Arabic => Arabic,
            Language.Russian => Russian,
            _ => English,
        };

    /// <summary>What is asked for.</summary>
    /// <param name="cancellation">Stops reading the picture.</param>
    public async Task<ReportCoverInput> ToInputAsync(CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        if (Logo is not null)
        {
            await Logo.CopyToAsync(bytes, cancellation);
        }

        var texts = Languages.All.Select(language =>
            KeyValuePair.Create(
                language,
                (TextIn(language) ?? string.Empty).ReplaceLineEndings("\n")
            )
        );
        return new(Version, new LocalizedText(texts))
        {
            LogoName = Logo?.FileName ?? string.Empty,
            LogoFile = bytes.ToArray(),
            RemovesLogo = Removes,
        };
    }
}
