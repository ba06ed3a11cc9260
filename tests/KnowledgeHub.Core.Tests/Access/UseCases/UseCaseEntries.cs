using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Access.UseCases;

/// <summary>Entries of the library in every state, one's own and others'.</summary>
internal static class UseCaseEntries
{
    private static readonly Actor _owner = Actors.With("owner");

    private static readonly Practice _guide = APractice()
        .WithId("P-0002")
        .WithContent(AContent().Build() with { Related = [new("P-0001")] });

    private static readonly (string Name, Practice Entry)[] _states =
    [
        ("draft", ADraft()),
        ("returned draft", ADraft().InStatus(PracticeStatus.ChangesRequested)),
        ("draft in review", Approved(ADraft().InStatus(PracticeStatus.InReview))),
        ("published", APractice()),
        ("published, its next text a draft", Revised(PracticeStatus.Draft)),
        ("published, its next text in review", Approved(Revised(PracticeStatus.InReview))),
        ("archived", APractice().InStatus(PracticeStatus.Archived)),
    ];

    /// <summary>The things of each name.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<UseCaseThing> Things)> Things()
    {
        yield return ("entry", Where(_ => true));
        // Lists leave out what is archived, whoever may read it.
        yield return ("listed entry", Where(entry => entry.Status is not PracticeStatus.Archived));
        yield return ("published entry", Where(entry => entry.Status is PracticeStatus.Published));
        yield return (
            "related entry",
            [
                .. Where(entry => entry.Status is not PracticeStatus.Archived)
                    .Select(thing =>
                        thing with
                        {
                            Arguments = _ => UseCaseThing.With(("practice", _guide)),
                        }
                    ),
            ]
        );
        // A draft that was handed in or published stays, whoever may delete drafts.
        yield return (
            "draft to delete",
            Where(entry => entry is { Status: PracticeStatus.Draft, PublishedUtc: null })
        );
        foreach (var sensitivity in Enum.GetValues<AttachmentSensitivity>())
        {
            yield return ($"file for {sensitivity}", WithFile(sensitivity));
        }

        foreach (var step in Enum.GetValues<LifeStep>())
        {
            yield return ($"to {step}", To(step));
        }
    }

    private static UseCaseThing[] Where(Func<Practice, bool> isMeant) =>
        [
            .. _states
                .Where(state => isMeant(state.Entry))
                .SelectMany(state => new[] { Of(state, isOwn: true), Of(state, isOwn: false) }),
        ];

    // What a step cannot start from is refused to everybody.
    private static UseCaseThing[] To(LifeStep step) =>
        [
            .. _states.SelectMany(state =>
                new[] { Of(state, isOwn: true), Of(state, isOwn: false) }.Select(thing =>
                    thing with
                    {
                        May = (actor, action) =>
                            PracticeLife.CanStart(step, state.Entry) && thing.May(actor, action),
                        Arguments = actor =>
                            thing.Arguments(actor).Add("move", UseCaseArguments.MoveTo(step)),
                    }
                )
            ),
        ];

    private static UseCaseThing[] WithFile(AttachmentSensitivity sensitivity) =>
        [
            .. Where(_ => true)
                .Select(thing =>
                    thing with
                    {
                        Fakes = actor => Files(sensitivity).Concat(thing.Fakes(actor)),
                    }
                ),
        ];

    private static object[] Files(AttachmentSensitivity sensitivity)
    {
        var file = SampleAttachments.Of(new("P-0001"), sensitivity) with
        {
            Id = UseCaseContent.Key,
        };
        var store = new FakeAttachmentStore();
        store.Hold(file);
        return [store, new FakeSupplements { Files = [file] }];
    }

    private static UseCaseThing Of((string Name, Practice Entry) state, bool isOwn)
    {
        var foreign = state.Entry with { OwnerId = _owner.Id };
        return new(
            $"{(isOwn ? "own" : "somebody's")} entry, {state.Name}",
            (actor, action) =>
                actor.May(action, actor.Sees(Stored(actor), SampleTaxonomy.Catalogue))
        )
        {
            Fakes = actor => UseCaseContent.OfEntry(Stored(actor), _guide).Prepend(UseOf(actor)),
            Arguments = actor =>
                UseCaseThing.With(
                    ("practice", actor.Sees(Stored(actor), SampleTaxonomy.Catalogue)),
                    ("basedOn", state.Entry.Version),
                    ("number", state.Entry.Version)
                ),
        };

        Practice Stored(Actor actor) => isOwn ? foreign with { OwnerId = actor.Id } : foreign;
    }

    // What readers found and what the actor reported, which everybody who reads the entry is given.
    private static FakeSupplements UseOf(Actor actor) =>
        new(SampleReuse.Of(actor)) { Votes = new(2, false) };

    private static Practice Revised(PracticeStatus status) =>
        APractice().Build() with
        {
            Working = new(AContent().WithTitle("Next title"), status),
        };

    private static Practice Approved(Practice entry) =>
        entry with
        {
            Review = new("reviewer", UseCaseContent.Now, true, "", []),
        };
}
