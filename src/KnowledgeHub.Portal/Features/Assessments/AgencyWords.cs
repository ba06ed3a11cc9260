using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The names of those who answer.</summary>
internal static class AgencyWords
{
    /// <summary>The name of an agency, of the joint answer or of the advisor's.</summary>
    /// <param name="agency">Whose answer; see <see cref="AnswerKey"/>.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    public static string Of(string agency, Assessment assessment, TaxonomyCatalogue taxonomy) =>
        agency switch
        {
            AnswerKey.National => assessment.Agencies.IsEmpty
                ? AnsweringStrings.AnswerOfCountry
                : AnsweringStrings.AnswerOfAll,
            AnswerKey.Validation => AnsweringStrings.AnswerOfAdvisor,
            _ => assessment.FindAgency(agency) is { Name.Length: > 0 } named
                ? named.Name
                : Label(agency, taxonomy),
        };

    /// <summary>The label of the vocabulary, or the code of an agency of the country's own.</summary>
    public static string Label(string code, TaxonomyCatalogue taxonomy) =>
        taxonomy.Label(TermKind.Agency, code, ReaderLanguage.Current);
}
