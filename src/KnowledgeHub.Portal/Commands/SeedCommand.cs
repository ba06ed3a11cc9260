using System.CommandLine;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Imports the content that the portal ships with.</summary>
internal static class SeedCommand
{
    public static Command Create()
    {
        var demonstration = new Option<bool>("--demo")
        {
            Description =
                "Also import the demonstration countries, and invent assessments for some of them.",
        };
        var countries = new Option<int?>("--countries")
        {
            Description =
                $"With --demo: how many demonstration countries have assessments, 1 to {DemonstrationScope.MaxCountries}; {DemonstrationScope.UsualCountries} when left out.",
        };
        var cycles = new Option<int?>("--cycles")
        {
            Description =
                $"With --demo: how many cycles each country has, 1 to {DemonstrationScope.MaxCycles}; two or three when left out.",
        };
        var command = new Command(
            "seed",
            "Imports the taxonomy, the framework and the practices that the portal ships with."
        )
        {
            demonstration,
            countries,
            cycles,
        };
        Limit(command, countries, demonstration, DemonstrationScope.MaxCountries);
        Limit(command, cycles, demonstration, DemonstrationScope.MaxCycles);
        command.SetAction(
            (parsed, cancellation) =>
                SeedRun.RunAsync(
                    null,
                    parsed.GetValue(demonstration)
                        ? new(
                            parsed.GetValue(countries) ?? DemonstrationScope.UsualCountries,
                            parsed.GetValue(cycles)
                        )
                        : null,
                    cancellation
                )
        );
        return command;
    }

    private static void Limit(
        Command command,
        Option<int?> number,
        Option<bool> demonstration,
        int highest
    )
    {
        number.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is { } value && (value < 1 || value > highest))
            {
                result.AddError($"{number.Name} is {value}; it must be 1 to {highest}.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(number) is not null && !result.GetValue(demonstration))
            {
                result.AddError(
                    $"{number.Name} is for demonstration data: add {demonstration.Name}."
                );
            }
        });
    }
}
