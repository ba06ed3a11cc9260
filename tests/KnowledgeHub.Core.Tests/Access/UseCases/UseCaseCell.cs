using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Tests.Access.UseCases;

/// <summary>One entry point called by one person on one thing, and what came of it.</summary>
/// <param name="Row">The row of the entry point.</param>
/// <param name="Actor">Who called.</param>
/// <param name="Thing">What it was about.</param>
/// <param name="Stores">What the call asked of stores.</param>
/// <param name="Answer">What was answered.</param>
internal sealed record UseCaseCell(
    PolicyUseCase Row,
    Actor Actor,
    UseCaseThing Thing,
    UseCaseStores Stores,
    UseCaseAnswer Answer
)
{
    private static readonly Actor _newcomer = Actors.With("newcomer");

    private static readonly Actor[] _people =
    [
        Actors.Anonymous,
        _newcomer,
        .. People(UseCaseCycles.Demonstration),
    ];

    // Of the invented country, of another one, and of none.
    private static readonly Actor[] _peopleOfCountries =
    [
        .. _people,
        .. People(UseCaseCycles.Real),
        .. People(),
    ];

    private bool IsAllowed => Row.Allows(Actor, Thing);

    /// <summary>Calls the entry point of a row as everybody on each thing.</summary>
    public static async Task<IReadOnlyList<UseCaseCell>> OfAsync(PolicyUseCase row)
    {
        var cells = new List<UseCaseCell>();
        foreach (var thing in UseCaseScene.Things[row.On])
        {
            foreach (var actor in Askers(row, thing))
            {
                cells.Add(await CallAsync(row, actor, thing));
            }
        }

        return cells;
    }

    /// <summary>A sentence for each thing that is wrong with it.</summary>
    public IEnumerable<string> Findings()
    {
        var isRefused = Answer.IsRefusal(Row.RefusedAs);
        if (isRefused == IsAllowed)
        {
            yield return Told($"is {(isRefused ? "refused" : "let in")} ({Answer.Case})");
        }

        foreach (var call in IsAllowed ? [] : Unwanted())
        {
            yield return Told($"may not, and {call} was called");
        }
    }

    /// <summary>Whether somebody was given what was asked for, without which refusals would tell nothing.</summary>
    public static bool IsCarriedOut(IEnumerable<UseCaseCell> cells) =>
        cells.Any(cell => cell.IsAllowed && cell.Answer.Gives);

    // What a newcomer may without any role, everybody may who has signed in: three people show it.
    private static Actor[] Askers(PolicyUseCase row, UseCaseThing thing) =>
        thing.IsOfACountry ? _peopleOfCountries
        : row.On.Length == 0 && row.Allows(_newcomer, thing)
            ? [Actors.Anonymous, _newcomer, Actors.Administrator]
        : _people;

    private static IEnumerable<Actor> People(params string[] countries) =>
        Enum.GetValues<Role>().Select(role => Actors.Of(role)).Select(actor => actor.In(countries));

    private static async Task<UseCaseCell> CallAsync(
        PolicyUseCase row,
        Actor actor,
        UseCaseThing thing
    )
    {
        var stores = new UseCaseStores(actor, thing);
        var entry = EntryPoint.All[row.Name];
        var answer = await stores.CallAsync(entry, UseCaseArguments.Of(entry, actor, thing));
        return new(row, actor, thing, stores, answer);
    }

    // Whoever may read an assessment is noted as having looked, even where the next thing asked for is refused.
    private IEnumerable<string> Unwanted() =>
        Row.On.Length == 0 ? Stores.Calls
        : Thing.May(Actor, PortalAction.ReadAssessment) ? Stores.Changes
        : Stores.Changes.Concat(Stores.Looks);

    private string Told(string what) =>
        $"{Row} ({Thing.Name}): {(Actor.IsAnonymous ? "visitor" : Actor.Id)} of [{string.Join(' ', Actor.Countries)}] {what}";
}
