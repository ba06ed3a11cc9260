using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Compilations;

/// <summary>Use cases: read collections and building blocks. All but their entries come from memory.</summary>
/// <param name="source">The compilations.</param>
/// <param name="practices">Reads their entries.</param>
public sealed class ReadCompilations(ICompilationSource source, ReadPractice practices)
{
    /// <summary>Those of a kind that an actor may read, by title.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language of the titles to sort by.</param>
    public IReadOnlyList<Compilation> List(Actor actor, CompilationKind kind, Language language) =>
        [
            .. Readable(actor)
                .Where(compilation => compilation.Kind == kind)
                .OrderBy(
                    compilation => compilation.Content.Title.Read(language).Text,
                    StringComparer.CurrentCulture
                ),
        ];

    /// <summary>Those that an entry stands in and an actor may read.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="practice">An entry that the actor may read.</param>
    /// <param name="language">The language of the titles to sort by.</param>
    public IReadOnlyList<Compilation> With(Actor actor, Practice practice, Language language)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return
        [
            .. Enum.GetValues<CompilationKind>()
                .SelectMany(kind => List(actor, kind, language))
                .Where(compilation =>
                    compilation.Content.Subject?.WouldTell(practice) is not true
                    && compilation.Content.Entries.Any(entry => entry.Practice == practice.Id)
                ),
        ];
    }

    /// <summary>Those about a term that an actor may read.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="subject">The term.</param>
    /// <param name="language">The language of the titles to sort by.</param>
    public IReadOnlyList<Compilation> About(
        Actor actor,
        CompilationSubject subject,
        Language language
    ) =>
        [
            .. Enum.GetValues<CompilationKind>()
                .SelectMany(kind => List(actor, kind, language))
                .Where(compilation => compilation.Content.Subject == subject),
        ];

    /// <summary>One of them with its entries.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="idOrSlug">Its id or slug.</param>
    /// <param name="cancellation">Cancels the loading of the entries.</param>
    /// <returns>Done or NotFound; a draft that the actor may not read is not found.</returns>
    public async Task<Outcome<CompilationReading>> FindAsync(
        Actor actor,
        CompilationKind kind,
        string idOrSlug,
        CancellationToken cancellation
    )
    {
        var found = Readable(actor).FirstOrDefault(compilation => compilation.IsAt(kind, idOrSlug));
        return found is null
            ? new Outcome<CompilationReading>.NotFound()
            : new Outcome<CompilationReading>.Done(await ReadAsync(actor, found, cancellation));
    }

    private async Task<CompilationReading> ReadAsync(
        Actor actor,
        Compilation compilation,
        CancellationToken cancellation
    )
    {
        var content = compilation.Content;
        var comments = content
            .Entries.DistinctBy(entry => entry.Practice)
            .ToDictionary(entry => entry.Practice, entry => entry.Comment);
        var found = await practices.ManyAsync(actor, [.. comments.Keys], cancellation);
        var readable = found
            .Where(practice => content.Subject?.WouldTell(practice) is not true)
            .Select(practice => new ReadableEntry(practice, comments[practice.Id]))
            .ToList();
        return new(
            compilation with
            {
                Content = content with
                {
                    Entries =
                    [
                        .. readable.Select(entry => new CompiledEntry(
                            entry.Practice.Id,
                            entry.Comment
                        )),
                    ],
                },
            },
            readable
        );
    }

    private IEnumerable<Compilation> Readable(Actor actor) =>
        source.Current.Where(compilation => compilation.MayBeReadBy(actor));
}
