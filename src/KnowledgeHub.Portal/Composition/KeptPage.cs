using KnowledgeHub.Core.Searching;
using Microsoft.Extensions.Primitives;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The answer that a visitor got, ready to be given to the next one who asks for the same.</summary>
/// <param name="State">The state of the content that it shows.</param>
/// <param name="Headers">Its headers, those apart that each answer gets anew.</param>
/// <param name="Body">Its bytes, compressed where the visitor's browser reads that.</param>
/// <param name="Search">What was searched for and how much was found, for the query log; null where nothing is searched for.</param>
internal sealed record KeptPage(
    ContentState State,
    IReadOnlyList<KeyValuePair<string, StringValues>> Headers,
    byte[] Body,
    PracticeResultPage? Search
);
