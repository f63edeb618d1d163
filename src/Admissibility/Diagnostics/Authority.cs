using Admissibility.Bills;
using Admissibility.Text;

namespace Admissibility.Diagnostics;

/// <summary>Who decides: the tool prepares, an authority judges.</summary>
public static class Authority
{
    /// <summary>The authority that decides on a ground; chamber or stage unknown, all that may.</summary>
    public static LocalizedText For(Ground ground, Chamber? chamber, Stage? stage)
    {
        ArgumentNullException.ThrowIfNull(ground);
        return (chamber, stage, ground.Kind) switch
        {
            (Chamber.Senat, _, GroundKind.Financial) => new("commission des finances du Sénat", "finance committee of the Sénat"),
            (Chamber.Senat, _, GroundKind.Link) => new("commission saisie au fond", "lead committee"),
            (Chamber.Senat, _, _) => new("président du Sénat", "President of the Sénat"),
            (Chamber.Assemblee, _, GroundKind.Domain) =>
                new("Gouvernement ou président de l’Assemblée nationale ; Conseil constitutionnel s’ils sont en désaccord",
                "Government or President of the Assemblée nationale; Constitutional Council where they disagree"),
            (_, Stage.Committee, _) => new("président de la commission saisie au fond", "president of the lead committee"),
            (_, Stage.Plenary or Stage.SecondDeliberation, GroundKind.Financial) =>
                new("président de l’Assemblée nationale, la commission des finances consultée",
                "President of the Assemblée nationale, the finance committee consulted"),
            (_, Stage.Plenary or Stage.SecondDeliberation, _) => new("président de l’Assemblée nationale", "President of the Assemblée nationale"),
            (Chamber.Assemblee, null, _) =>
                new("président de la commission saisie au fond (en commission) ou président de l’Assemblée nationale (en séance)",
                "president of the lead committee (in committee) or President of the Assemblée nationale (in plenary)"),
            _ => new("autorité compétente de la chambre saisie", "competent authority of the chamber"),
        };
    }
}
