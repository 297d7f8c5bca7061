"""Puts the window into a language, while it runs: our sentences, Qt's own dialogs, dates and numbers."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from core.paths import resource_path


class Language(QObject):
    """Installing a translator makes Qt send LanguageChange to every window; pages are then drawn anew."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._ours = QTranslator(self)
        self._qt = QTranslator(self)
        self.code = ""

    def use(self, code: str) -> None:
        """Speak "en" or "zh_CN". English has a file too: it holds the plural forms."""
        QLocale.setDefault(QLocale(code))
        self.code = code
        self.be_silent()
        if self._qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._app.installTranslator(self._qt)
        if self._ours.load(str(resource_path("i18n", f"lenderlens_{code}.qm"))):
            self._app.installTranslator(self._ours)

    def be_silent(self) -> None:
        """Take both translators off: what is said is then the source text."""
        self._app.removeTranslator(self._qt)
        self._app.removeTranslator(self._ours)
