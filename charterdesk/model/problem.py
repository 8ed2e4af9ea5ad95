"""What a person did, or their machine, that the application can explain in one sentence."""


class Problem(Exception):  # noqa: N818 - not an error of the program
    """Something went wrong that is no bug: a missing file, a full disk, a wrong spreadsheet.

    ``template`` is an English sentence with named places, which is also the key of its
    translations; ``parameters`` fill the places. ``str()`` gives the English sentence.
    """

    def __init__(self, template: str, **parameters: object) -> None:
        super().__init__(template, parameters)
        self.template = template
        self.parameters = parameters

    def __str__(self) -> str:
        return self.template.format(**self.parameters)
