using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeHub.Portal.Api;

/// <summary>The parameters of a search, for the API description.</summary>
internal sealed record PracticeSearchParameters
{
    [FromQuery(Name = "q")]
    [Description(
        "Words, \"phrases\", -exclusion, OR, prefix*, ~spelling, title:word; at most 500 characters."
    )]
    public string? Text { get; init; }

    [FromQuery(Name = "lang")]
    [Description("Language of labels and texts: en, fr, ar or ru.")]
    public string? Language { get; init; }

    [FromQuery(Name = "type")]
    public string[]? Types { get; init; }

    [FromQuery(Name = "area")]
    public string[]? Areas { get; init; }

    [FromQuery(Name = "pillar")]
    public string[]? Pillars { get; init; }

    [FromQuery(Name = "driver")]
    public string[]? Drivers { get; init; }

    [FromQuery(Name = "theme")]
    public string[]? Themes { get; init; }

    [FromQuery(Name = "axis")]
    public string[]? Axes { get; init; }

    [FromQuery(Name = "country")]
    public string[]? Countries { get; init; }

    [FromQuery(Name = "organisation")]
    public string[]? Organisations { get; init; }

    [FromQuery(Name = "evidence")]
    public string[]? Evidence { get; init; }

    [FromQuery(Name = "edition")]
    public string[]? Editions { get; init; }

    [FromQuery(Name = "session")]
    public string[]? Sessions { get; init; }

    [FromQuery(Name = "year")]
    public string[]? Years { get; init; }

    [FromQuery(Name = "indicator")]
    [Description("Maturity indicators that an entry helps with, such as LEG.S.2.")]
    public string[]? Indicators { get; init; }

    [FromQuery(Name = "from")]
    [Description("First year of the source documents; takes the place of single years.")]
    public string? YearFrom { get; init; }

    [FromQuery(Name = "to")]
    [Description("Last year of the source documents.")]
    public string? YearTo { get; init; }

    [FromQuery(Name = "widen")]
    [Description("no: the thesaurus does not widen the words.")]
    public string? Widen { get; init; }

    [FromQuery(Name = "sort")]
    [Description("relevance, newest, title or review-date.")]
    public string? Sort { get; init; }

    // Texts, not numbers: what cannot be read is answered with a sentence that names the parameter.
    [FromQuery(Name = "page")]
    [Description("Page number from 1.")]
    public string? Page { get; init; }

    [FromQuery(Name = "pageSize")]
    [Description("Hits on a page, 1 to 100; 20 when absent.")]
    public string? PageSize { get; init; }
}
