using KnowledgeHub.Search.Analysis;

namespace KnowledgeHub.Search.Indexing;

/// <summary>What one occurrence of a word is worth in a field of some length (<see cref="Bm25F.Worth"/>). Immutable.</summary>
internal sealed class LengthNorms
{
    private readonly float[][] _norms;

    /// <summary>Works out the worth for each length (<see cref="LengthCode"/>).</summary>
    /// <param name="averages">Average field lengths.</param>
    public LengthNorms(FieldAverages averages) =>
        _norms = [
            .. TextLanguages.All.Select(language =>
            {
                var norms = new float[TextFields.Count * LengthCode.Count];
                for (var cell = 0; cell < norms.Length; cell++)
                {
                    var (field, code) = Math.DivRem(cell, LengthCode.Count);
                    norms[cell] = (float)
                        Bm25F.Worth(
                            (TextField)field,
                            LengthCode.Length(code),
                            averages.Of(language, field)
                        );
                }

                return norms;
            }),
        ];

    /// <summary>The norms of a language: element field × number of length codes + code of the length.</summary>
    /// <param name="language">The language.</param>
    public float[] Of(TextLanguage language) => _norms[(int)language];
}
