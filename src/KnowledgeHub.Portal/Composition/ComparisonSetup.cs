using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Puts comparisons together, with the groups and the least number of countries that the operator has set.</summary>
internal static class ComparisonSetup
{
    private const string Minimum = "KNOWLEDGEHUB_GROUP_MINIMUM";
    private const string Groups = "Comparison:Groups";

    public static void AddComparison(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(Read(configuration));
        services.AddSingleton<CompareAssessments>();
        services.AddSingleton<CountryGroups>();
        services.AddSingleton<KeptCards>();
        services.AddSingleton<ReadOverview>();
        services.AddSingleton<KeepComparisons>();
        services.AddSingleton<ReleaseGroups>();
        services.AddHostedService<GroupReleasing>();
    }

    /// <summary>Reads what the operator has set; a group without a code or with a code that is no country is left out.</summary>
    /// <param name="configuration">Configuration with environment variables.</param>
    public static ComparisonSettings Read(IConfiguration configuration) =>
        new()
        {
            MinimumCountries = configuration.GetValue(Minimum, ComparisonSettings.LeastCountries),
            Groups =
            [
                .. configuration
                    .GetSection(Groups)
                    .GetChildren()
                    .Select(Group)
                    .OfType<OfficialGroup>(),
            ],
        };

    private static OfficialGroup? Group(IConfigurationSection section) =>
        section["Code"] is { Length: > 0 } code && section["Countries"] is { Length: > 0 } countries
            ? new(code, NameOf(section, code), [.. Codes(countries)])
            : null;

    private static LocalizedText NameOf(IConfigurationSection section, string code) =>
        new(
            Languages.All.Select(language =>
                KeyValuePair.Create(
                    language,
                    section[$"Name:{language.Code()}"] ?? section["Name:en"] ?? code
                )
            )
        );

    private static IEnumerable<CountryCode> Codes(string countries)
    {
        foreach (var text in countries.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (CountryCode.TryParse(text, out var country))
            {
                yield return country;
            }
        }
    }
}
