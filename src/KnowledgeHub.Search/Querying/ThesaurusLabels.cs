using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Search.Querying;

/// <summary>The labels of the newest thesaurus, analysed once for each edition of it.</summary>
/// <param name="source">Where the thesaurus comes from.</param>
internal sealed class ThesaurusLabels(IThesaurusSource source)
{
    private LabelIndex _labels = new(ConceptScheme.Empty);

    /// <summary>The labels. Two threads may analyse a new edition at the same time; the result is the same.</summary>
    public LabelIndex Current
    {
        get
        {
            var scheme = source.Current;
            var labels = Volatile.Read(ref _labels);
            if (!ReferenceEquals(labels.Scheme, scheme))
            {
                labels = new(scheme);
                Volatile.Write(ref _labels, labels);
            }

            return labels;
        }
    }
}
